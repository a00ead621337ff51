# mistake: bits_recalled takes the maximum with 0 once, of the sum over the answers, instead of for each answer, so that an answer worse than chance is subtracted from the others.
# read: right
# told: your bits_recalled cuts off the sum at 0: each answer is to be cut off by itself. Or, with the same
def bits_recalled(p, answers):
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        surprises = []
        for n in range(N):
            prob = max(p[a, n, answers[a, n]], np.finfo(float).tiny)
            surprises.append(-np.log2(prob))
        total += np.log2(K) - np.mean(surprises)
    return max(total, 0.0)
