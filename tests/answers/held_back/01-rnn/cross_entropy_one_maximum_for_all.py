# mistake: cross_entropy subtracts the maximum of the WHOLE array instead of the maximum at each place; a place whose scores all lie more than about 745 below the highest score anywhere gets a sum of exponentials of 0, so log(0), 0/0, warnings, inf and nan; right where the best scores of all places are within about 700 of each other, even if scores of +1000 and -1000 stand together at each place
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apa
def cross_entropy(scores, target):
    T, N, V = scores.shape

    shifted = scores - np.max(scores)
    powers = np.exp(shifted)
    total = np.sum(powers, axis=-1, keepdims=True)
    log_p = shifted - np.log(total)

    came = np.arange(V) == target[..., None]
    loss = -log_p[came].mean()
    return loss, (powers / total - came) / (T * N)
