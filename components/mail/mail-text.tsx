/** What was written, where a trial without a mail server keeps it; elsewhere nobody here can read it. */
export const MailText = ({ id, text }: { id: string; text: string | null }) => (
  <section aria-labelledby="text" className="mt-10 max-w-measure">
    <h2 id="text" className="text-2xl font-bold">
      What it says
    </h2>
    {text === null ? (
      <p className="mt-3">
        Nobody in the newsroom can read it: it may hold a code or a link that is the reader’s alone.
        It is kept encrypted until it is delivered or given up, and then erased.
      </p>
    ) : (
      <>
        <p className="mt-3">
          No mail server is set up, so mails are kept here, with their codes and links. With a mail
          server (<code>SMTP_URL</code>) nobody in the newsroom can read them.
        </p>
        <pre className="mt-4 border border-line bg-raised p-4 font-sans text-base break-words whitespace-pre-wrap">
          {text}
        </pre>
        <p className="mt-3 font-sans text-base">
          <a href={`/newsroom/mail/${id}/eml`} className="inline-block py-1 underline">
            Download it for a mail program
          </a>
        </p>
      </>
    )}
  </section>
)
