# mistake: two: (1) candidates in a hash keyed by the joined token numbers, so [1, 11] and [11, 1] collide; (2) stops as soon as any hypothesis of the beam is complete
# read: vague
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(length):
        hyps = {}
        for tokens, total in beam:
            if tokens and tokens[-1] == end:
                hyps["".join(map(str, tokens))] = (tokens, total)
                continue
            for v, lp in enumerate(next_log_p(list(tokens))):
                new = tokens + [v]
                hyps["".join(map(str, new))] = (new, total + float(lp))
        beam = sorted(hyps.values(), key=lambda h: h[1], reverse=True)[:width]
        if any(tokens[-1] == end for tokens, _ in beam):
            break
    return beam[0]
