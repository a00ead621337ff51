# mistake: complete hypotheses are moved to a list of their own and no longer take a place in the beam
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    beam, done = [([], 0.0)], []
    for _ in range(length):
        candidates = []
        for tokens, total in beam:
            for v, lp in enumerate(next_log_p(list(tokens))):
                candidates.append((tokens + [v], total + float(lp)))
        candidates.sort(key=lambda h: -h[1])
        done += [h for h in candidates[:width] if h[0][-1] == end]
        beam = [h for h in candidates if h[0][-1] != end][:width]
        if not beam:
            break
    return max(done + beam, key=lambda h: h[1])
