import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

/** For tests: what a schema, `.rng` or `.xsd`, has against a document. @throws when it is no XML. */
export function schemaErrors(xml: string, schemaPath: string): string[] {
  const schema = XmlDocument.fromBuffer(readFileSync(schemaPath), { url: schemaPath })
  const kind = schemaPath.endsWith('.rng') ? RelaxNGValidator : XsdValidator
  const validator = kind.fromDoc(schema)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim())
    throw error
  } finally {
    document.dispose()
    validator.dispose()
    schema.dispose()
  }
}
