# mistake: none
def beam_search(next_log_p, width, length, end):
    done, open_ones = [], [(0.0, [])]
    while open_ones and len(open_ones[0][1]) < length:
        parents = [tokens for _, tokens in open_ones]
        totals = np.stack([score + np.asarray(next_log_p(list(tokens)), dtype=float) for score, tokens in open_ones])
        V = totals.shape[1]
        everyone = np.concatenate([[score for score, _ in done], totals.ravel()])
        chosen = np.argsort(-everyone, kind="stable")[:width]
        old, done, open_ones = done, [], []
        for k in chosen:
            if k < len(old):
                done.append(old[k])
                continue
            parent, symbol = divmod(int(k) - len(old), V)
            child = (float(everyone[k]), parents[parent] + [symbol])
            (done if symbol == end else open_ones).append(child)
    score, tokens = max(done + open_ones, key=lambda hypothesis: hypothesis[0])
    return tokens, score
