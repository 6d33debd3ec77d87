import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Labelled } from '@/components/ui/labelled'
import { auditedActions } from '@/lib/audit-log/actions'
import { listActors } from '@/lib/audit-log/queries'
import { type LogRequest, longestLogQuery } from '@/lib/audit-log/schemas'

const field = 'mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base'

/** A plain GET form: the address of what was found can be kept and passed on. */
export async function LogForm({ request }: { request: LogRequest }) {
  const { q, actor, action, subject, from, to } = request
  return (
    <search className="mt-6 block font-sans">
      <form action="/newsroom/audit" className="space-y-4">
        {subject && <input type="hidden" name="subject" value={subject} />}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-60 flex-1">
            <Labelled label="Words to look for">
              <input
                type="search"
                name="q"
                defaultValue={q}
                maxLength={longestLogQuery}
                autoComplete="off"
                className={field}
              />
            </Labelled>
          </div>
          <Button>Search the log</Button>
        </div>
        <div className="grid gap-4 text-[0.9375rem] sm:grid-cols-2 lg:grid-cols-4">
          <Choice
            className={field}
            name="actor"
            label="Who"
            chosen={actor}
            all="Anybody"
            options={await listActors(actor)}
          />
          <Choice
            className={field}
            name="action"
            label="Did what"
            chosen={action}
            all="Anything"
            options={Object.entries(auditedActions)}
          />
          <Labelled label="From">
            <input type="date" name="from" defaultValue={from} className={field} />
          </Labelled>
          <Labelled label="To">
            <input type="date" name="to" defaultValue={to} className={field} />
          </Labelled>
        </div>
      </form>
    </search>
  )
}
