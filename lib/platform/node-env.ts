// React chooses its build when it is first loaded: the first import of every door says which.
const NODE_ENV = process.argv.includes('--dev') ? 'development' : 'production'
if (!process.env.NODE_ENV) Object.assign(process.env, { NODE_ENV })
