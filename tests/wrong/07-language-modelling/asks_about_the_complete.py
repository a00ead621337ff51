# loses: check-beam-search
# told: look whether it ends in `end`
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        new = []
        for tokens, total in beam:
            lp = next_log_p(tokens)
            if tokens and tokens[-1] == end:
                new.append((tokens, total))
            else:
                new += [(tokens + [v], total + lp[v]) for v in range(len(lp))]
        beam = sorted(new, key=lambda h: -h[1])[:width]
    return beam[0]
