# mistake: the surprises are summed over the steps and averaged over the N sequences, instead of the mean over all ...
# read: right
# told: your surprise divides by the sequences of the batch: the mean is over all words that count.
def surprise(p, outputs, counts):
    T, N = outputs.shape
    total = 0.0
    for t in range(T):
        for n in range(N):
            if counts[t, n]:
                total -= np.log(p[t, n, outputs[t, n]])
    return total / N
