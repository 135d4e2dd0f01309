export interface Result {
  name: string
  passed: boolean
}
