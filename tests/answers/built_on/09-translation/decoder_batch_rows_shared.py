# mistake: the rows of the lists are one and the same list ([[0] * N] * (T + 1)), so all rows end up equal; shows on all inputs
# read: right
# told: In decoder_batch. Of counts: every entry along axis 0 is the first one.
def decoder_batch(targets, start, end):
    N = len(targets)
    T = max([len(words) for words in targets])
    reads = [[0] * N] * (T + 1)
    says = [[0] * N] * (T + 1)
    due = [[False] * N] * (T + 1)
    for n in range(N):
        for t, word in enumerate([start] + targets[n]):
            reads[t][n] = word
        for t, word in enumerate(targets[n] + [end]):
            says[t][n] = word
            due[t][n] = True
    return np.array(reads), np.array(says), np.array(due)
