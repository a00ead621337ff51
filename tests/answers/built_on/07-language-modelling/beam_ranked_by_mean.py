# mistake: hypotheses are compared by their log-probability per token, in the beam and at the end, as translation systems do; asked for is the total. Long texts win too often.
# read: right
# told: your beam_search divides the score by the length: that is another search, which was not
from itertools import chain


def beam_search(next_log_p, width, length, end):
    per_token = lambda hyp: hyp[1] / max(1, len(hyp[0]))

    def children(hyp):
        tokens, total = hyp
        if tokens[-1:] == [end]:
            return [hyp]
        return [(tokens + [v], total + float(lp)) for v, lp in enumerate(next_log_p(list(tokens)))]

    beam = [([], 0.0)]
    for _ in range(length):
        beam = sorted(chain.from_iterable(map(children, beam)), key=per_token, reverse=True)[:width]
    return max(beam, key=per_token)
