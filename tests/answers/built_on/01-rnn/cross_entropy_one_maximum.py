# mistake: subtracts the largest score of the whole array, not of each place; shows where one place's scores lie about 750 or more below another's (log of 0, 0 / 0)
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far
def cross_entropy(scores, target):
    T, N, V = scores.shape
    highest = np.max(scores)
    loss_sum = 0.0
    gradient = np.zeros((T, N, V))
    for t in range(T):
        for n in range(N):
            moved = scores[t, n] - highest
            powers = np.exp(moved)
            norm = powers.sum()
            k = target[t, n]
            loss_sum = loss_sum + np.log(norm) - moved[k]
            gradient[t, n] = powers / norm
            gradient[t, n, k] = gradient[t, n, k] - 1.0
    places = T * N
    return loss_sum / places, gradient / places
