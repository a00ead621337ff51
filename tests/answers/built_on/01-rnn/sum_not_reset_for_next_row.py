# mistake: Two slips: the running sum of probabilities is not set back to 0 for each row, so later rows draw the first symbols too often, and u = sum counts as below it, so at u = 0 a symbol of probability 0 is drawn.
# told: your pick matches one that goes on adding from one row to the next: each row is added up
def pick(scores, u, temperature):
    N, V = scores.shape
    result = np.zeros(N, dtype=int)
    total = 0.0
    for n in range(N):
        a = scores[n] / temperature
        e = np.exp(a - a.max())
        p = e / e.sum()
        for k in range(V):
            total += p[k]
            if total >= u[n]:
                result[n] = k
                break
    return result
