# mistake: beam_search keeps the width best children of EACH hypothesis and prunes only at the end, the beam of all ...
# read: vague
def beam_search(next_log_p, width, length, end):
    beam = [([], 0.0)]
    for _ in range(min(length, 40)):
        new = []
        for tokens, total in beam:
            if tokens and tokens[-1] == end:
                new.append((tokens, total))
                continue
            lp = np.asarray(next_log_p(tokens))
            for v in np.argsort(-lp)[:width]:
                new.append((tokens + [int(v)], total + lp[v]))
        beam = new[:200]
    return max(beam, key=lambda b: b[1])
