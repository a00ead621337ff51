# mistake: beam_search compares by the mean log-probability per token (length normalisation as in translation) instead ...
# read: right
# told: your beam_search divides the score by the length: that is another search, which was not
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        pool = []
        for tokens, total in beam:
            if tokens and tokens[-1] == end:
                pool.append((tokens, total))
            else:
                pool += [(tokens + [v], total + p) for v, p in enumerate(next_log_p(tokens))]
        pool.sort(key=lambda b: b[1] / len(b[0]), reverse=True)
        beam = pool[:width]
        if all(tokens[-1] == end for tokens, _ in beam):
            break
    return beam[0]
