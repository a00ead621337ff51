# mistake: complete hypotheses are moved to a separate list and give up their place in the beam, so that worse open ones stay and are asked about; shows when a hypothesis ends before the last step
# read: right
# told: your beam_search takes complete hypotheses out of the beam and gives their places to
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    live, done = [([], 0.0)], []
    for _ in range(length):
        pool = []
        for tokens, total in live:
            row = next_log_p(list(tokens))
            pool.extend((tokens + [v], total + float(row[v])) for v in range(len(row)))
        pool.sort(key=lambda pair: pair[1], reverse=True)
        live = []
        for tokens, total in pool:
            if len(live) == width:
                break
            if tokens[-1] == end:
                done.append((tokens, total))
            else:
                live.append((tokens, total))
        if not live:
            break
    return max(done + live, key=lambda pair: pair[1])
