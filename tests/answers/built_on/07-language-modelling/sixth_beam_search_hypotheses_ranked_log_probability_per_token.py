# mistake: hypotheses are ranked by log-probability per token (length normalisation, as in translation) instead of by their total
# read: right
# told: your beam_search divides the score by the length: that is another search, which was not asked for. Or, with the same numbers in the calls tr
def beam_search(next_log_p, width, length, end):
    def rank(hyp):
        return hyp[1] / max(1, len(hyp[0]))

    beam = [([], 0.0)]
    for _ in range(length):
        pool = []
        for toks, lp in beam:
            if toks and toks[-1] == end:
                pool.append((toks, lp))
            else:
                step = next_log_p(toks)
                pool += [(toks + [v], lp + step[v]) for v in range(len(step))]
        beam = sorted(pool, key=rank, reverse=True)[:width]
        if all(t[-1] == end for t, _ in beam):
            break
    toks, lp = max(beam, key=rank)
    return toks, float(lp)
