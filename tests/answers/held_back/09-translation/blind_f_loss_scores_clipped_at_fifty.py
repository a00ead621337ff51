# mistake: sequence_loss clips the scores to the range from -50 to 50 against overflow, which changes the loss and the gradient wherever scores are larger than that.
# read: right
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls. With no number beyon
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    M = int(np.sum(counts))
    total = 0.0
    dscores = np.zeros((T, N, V))
    for t in range(T):
        for n in range(N):
            if not counts[t, n]:
                continue
            powers = np.exp(np.clip(scores[t, n], -50, 50))
            p = powers / powers.sum()
            y = outputs[t, n]
            total -= np.log(p[y])
            p[y] -= 1.0
            dscores[t, n] = p / M
    return total / M, dscores
