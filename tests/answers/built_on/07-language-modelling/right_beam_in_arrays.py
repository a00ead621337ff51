# mistake: none
def beam_search(next_log_p, width, length, end):
    texts, totals, grown = [[]], np.zeros(1), 0
    while grown < length:
        grown += 1
        origins, symbols, scores = [], [], []
        for k in range(len(texts)):
            if texts[k][-1:] == [end]:
                origins.append(k)
                symbols.append(None)
                scores.append(totals[k])
            else:
                row = np.asarray(next_log_p(list(texts[k])), dtype=float)
                origins.extend([k] * row.size)
                symbols.extend(range(row.size))
                scores.extend(totals[k] + row)
        best = np.argsort(-np.array(scores), kind="stable")[:width]
        texts = [texts[origins[j]] + ([] if symbols[j] is None else [symbols[j]]) for j in best]
        totals = np.array(scores)[best]
    return texts[0], float(totals[0])
