import { spawn } from 'node:child_process'

/** Runs a command quietly: one line says what and how long. Ends the process, with the command's output, when it fails. */
export async function runTool(what, [command, ...args], options) {
  const started = performance.now()
  process.stderr.write(`${what} … `)
  const { code, output } = await run(command, args, options)
  if (code === 0) {
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
    return
  }
  process.stderr.write(`failed:\n\n${output}\n`)
  process.exit(1)
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && command === 'npm'
    const child = spawn(command, args, { ...options, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    const stop = () => child.kill()
    process.once('exit', stop)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => {
      process.off('exit', stop)
      resolve({ code, output })
    })
  })
}
