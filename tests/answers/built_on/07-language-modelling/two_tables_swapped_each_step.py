# mistake: none
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    now = np.zeros((width, length), dtype=int)
    then = np.zeros((width, length), dtype=int)
    total, size = np.zeros(1), np.zeros(1, dtype=int)
    for _ in range(length):
        scores, parents, symbols = [], [], []
        for r in range(len(total)):
            n = size[r]
            if n and now[r, n - 1] == end:
                scores.append([total[r]])
                parents.append([r])
                symbols.append([-1])
                continue
            row = np.asarray(next_log_p(now[r, :n].tolist()), dtype=np.float64)
            scores.append(row + total[r])
            parents.append([r] * len(row))
            symbols.append(range(len(row)))
        scores, parents, symbols = (
            np.concatenate([np.asarray(part) for part in each]) for each in (scores, parents, symbols)
        )
        keep = np.argsort(-scores, kind="stable")[:width]
        new_size = np.empty(len(keep), dtype=int)
        for r, j in enumerate(keep):
            n = size[parents[j]]
            then[r, :n] = now[parents[j], :n]
            if symbols[j] >= 0:
                then[r, n] = symbols[j]
                n = n + 1
            new_size[r] = n
        now, then = then, now
        total, size = scores[keep], new_size
    return now[0, : size[0]].tolist(), float(total[0])
