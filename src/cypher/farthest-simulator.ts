// Predicts which alternative the tokens ahead fit, and says exactly where none of them goes on.
import {
  ATN,
  ATNConfigSet,
  DFA,
  HashSet,
  NoViableAltException,
  ParserATNSimulator,
  ParserRuleContext,
  PredictionContextCache,
  type ATNConfig,
  type Parser,
  type TokenStream,
} from 'antlr4ng';

export class FarthestSimulator extends ParserATNSimulator {
  constructor(parser: Parser, atn: ATN) {
    const decisions = atn.decisionToState.map((state, index) => new DFA(state, index));
    super(parser, atn, decisions, new PredictionContextCache());
  }

  override adaptivePredict(input: TokenStream, decision: number, context: ParserRuleContext | null): number {
    try {
      return super.adaptivePredict(input, decision, context);
    } catch (error) {
      if (!(error instanceof NoViableAltException)) throw error;
      const { offendingToken, startToken, ctx } = error;
      const end = offendingToken?.tokenIndex ?? input.index;
      const open = this.#follow(input, decision, context ?? ParserRuleContext.empty, end);
      throw new NoViableAltException(this.parser, input, startToken, offendingToken, open, ctx);
    }
  }

  /**
   * Where no alternative goes on, the parser would take one that ends earlier and see the fault where that ends: at WHEN
   * in CASE WHEN a THEN b, since CASE may be a variable.
   */
  protected override getSynValidOrSemInvalidAltThatFinishedDecisionEntryRule(): number {
    return ATN.INVALID_ALT_NUMBER;
  }

  /** All that is still possible before the token `end`. A prediction itself knows that only for any context. */
  #follow(input: TokenStream, decision: number, context: ParserRuleContext, end: number): ATNConfigSet {
    const start = input.index;
    let open = this.computeStartState(this.atn.decisionToState[decision]!, context, true);
    for (let at = start; at < end; at += 1) {
      const next = this.computeReachSet(open, input.LA(at - start + 1), true);
      if (!next) return open;
      open = this.#close(next);
    }
    return open;
  }

  /** A set with one alternative left is not closed yet. */
  #close(configs: ATNConfigSet): ATNConfigSet {
    const closed = new ATNConfigSet(true);
    for (const config of configs) this.closure(config, closed, new HashSet<ATNConfig>(), false, true, false);
    return closed;
  }
}
