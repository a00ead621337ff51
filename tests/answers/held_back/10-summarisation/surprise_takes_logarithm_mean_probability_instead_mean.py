# mistake: takes the logarithm of the mean probability, instead of the mean of the logarithms
# read: right
# told: your surprise takes the logarithm of the mean: the mean of the logarithms is asked for.
def surprise(p, outputs, counts):
    T, N = outputs.shape
    probs = []
    for t in range(T):
        for n in range(N):
            if counts[t, n]:
                probs.append(p[t, n, outputs[t, n]])
    return -np.log(np.mean(probs))
