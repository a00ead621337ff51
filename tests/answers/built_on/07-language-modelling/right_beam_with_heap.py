# mistake: none, hypotheses are linked pairs (token, parent) kept by heapq.nlargest, unrolled to lists when the model is asked
from heapq import nlargest


def beam_search(next_log_p, width, length, end):
    def unroll(link):
        return [] if link is None else collect(link)

    def collect(link):
        backwards = []
        while link is not None:
            token, link = link
            backwards.append(token)
        return backwards[::-1]

    def successors(total, link):
        if link is not None and link[0] == end:
            yield total, link
        else:
            for v, lp in enumerate(next_log_p(unroll(link))):
                yield total + float(lp), (v, link)

    beam = [(0.0, None)]
    for _ in range(length):
        beam = nlargest(width, (new for old in beam for new in successors(*old)), key=lambda hyp: hyp[0])
    total, link = beam[0]
    return unroll(link), total
