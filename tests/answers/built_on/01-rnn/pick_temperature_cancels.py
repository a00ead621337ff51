# mistake: the temperature divides the probabilities after the softmax, and making them sum to 1 again cancels it: every temperature draws like 1; right at temperature 1
# read: right
# told: your pick matches one that ignores the temperature. In the calls tried,
def pick(scores, u, temperature):
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = weights / weights.sum(axis=1, keepdims=True)
    p = p / temperature
    p = p / p.sum(axis=1, keepdims=True)
    drawn = []
    for row, number in zip(p, u):
        k, total = 0, row[0]
        while number >= total and k < len(row) - 1:
            k += 1
            total += row[k]
        drawn.append(k)
    return np.array(drawn)
