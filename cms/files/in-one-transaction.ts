import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does all of the work or, when anything of it fails, none. */
export async function inOneTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  if (!isOurs) throw new Error('The database gave no transaction, and an import may not be half written.')
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
