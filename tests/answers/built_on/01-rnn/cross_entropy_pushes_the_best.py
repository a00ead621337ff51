# mistake: the gradient subtracts the 1 at the symbol with the highest score instead of at the target; shows where the target is not the likeliest symbol
# read: right
# told: in dscores, at a single place. dscores
def cross_entropy(scores, target):
    T, N, V = scores.shape
    loss = 0.0
    dscores = np.zeros_like(scores, dtype=float)
    for t in range(T):
        for n in range(N):
            row = scores[t, n]
            top = int(np.argmax(row))
            shifted = row - row[top]
            total = np.exp(shifted).sum()
            came = target[t, n]
            loss += (np.log(total) - shifted[came]) / (T * N)
            for k in range(V):
                indicator = 1.0 if k == top else 0.0
                dscores[t, n, k] = (np.exp(shifted[k]) / total - indicator) / (T * N)
    return loss, dscores
