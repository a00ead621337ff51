# mistake: the beam is kept by probabilities that are multiplied; a long text's reach 0, from there on all compare as equal and the logarithm is -inf. Short texts are right.
# read: right
# told: your beam_search multiplies probabilities: those of a long text are 0 in floating point.
from math import exp, inf, log


def beam_search(next_log_p, width, length, end):
    grow = lambda tokens, p: [([*tokens, v], p * exp(lp)) for v, lp in enumerate(next_log_p(list(tokens)))]
    beam = [([], 1.0)]
    for _ in range(length):
        options = [[hyp] if hyp[0] and hyp[0][-1] == end else grow(*hyp) for hyp in beam]
        beam = sorted(sum(options, []), key=lambda hyp: hyp[1], reverse=True)[:width]
    tokens, p = beam[0]
    return tokens, log(p) if p > 0 else -inf
