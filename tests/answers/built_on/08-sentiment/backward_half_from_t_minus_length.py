# mistake: The backward half is taken from row T - length, as if it were aligned at the end of the batch, instead of from row 0, so only the longest sentence is right.
# told: your both_ends looks for the backward half where the padding would end if it stood in
def both_ends(y, lengths):
    T, N, width = y.shape
    H = width // 2
    ends = []
    for n in range(N):
        ahead = y[lengths[n] - 1, n, :H]
        back = y[T - lengths[n], n, H:]
        ends.append(np.append(ahead, back))
    return np.stack(ends)
