# mistake: The logarithms are multiplied by the mask, so where p is 0 at a step that does not count, 0 times infinity makes the loss nan.
# told: your surprise multiplies the logarithm at padding by 0, and 0 times infinity is NaN: take
def surprise(p, outputs, counts):
    T, N = outputs.shape
    total = 0.0
    for t in range(T):
        own = p[t, np.arange(N), outputs[t]]
        total -= np.sum(counts[t] * np.log(own))
    return total / counts.sum()
