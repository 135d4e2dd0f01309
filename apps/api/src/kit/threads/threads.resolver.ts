import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import { Permission } from '../../access/shared.types.ts'
import { mayFlag, mayWithdraw } from '../contributions/index.ts'
import { Comment } from '../kit.types.ts'
import type { CommentRow } from './threads.queries.ts'

@Resolver(() => Comment)
export class CommentResolver {
  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() comment: CommentRow, @Ctx() { actor }: Context) {
    return permissions({ withdraw: mayWithdraw(actor, comment), flag: mayFlag(actor, comment) })
  }
}
