# mistake: after the first step each hypothesis is followed by its own best symbol; the extensions of all hypotheses do not compete with each other. Right for width 1 and for length 1, wrong where two of the best come from one hypothesis.
# read: right
# told: your beam_search goes on greedily from each of the first `width` symbols: at each step t
from functools import reduce


def beam_search(next_log_p, width, length, end):
    def extend(hyp, keep):
        tokens, total = hyp
        if tokens and tokens[-1] == end:
            return [hyp]
        log_p = next_log_p(list(tokens))
        best = sorted(range(len(log_p)), key=lambda v: -log_p[v])[:keep]
        return [([*tokens, v], total + float(log_p[v])) for v in best]

    def step(beam, keep):
        return [child for hyp in beam for child in extend(hyp, keep)]

    keeps = [width, *[1] * (length - 1)] if length else []
    return max(reduce(step, keeps, [([], 0.0)]), key=lambda hyp: hyp[1])
