# mistake: two mistakes: the end is put into the last row, behind the padding, so it is wrong for all targets shorter than the longest; and counts is True for words only, not for the end (all inputs)
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these
def decoder_batch(targets, start, end):
    size = {n: len(words) for n, words in enumerate(targets)}
    T = max(size.values())
    filled = [list(words) + [0] * (T - size[n]) for n, words in enumerate(targets)]
    reads = np.array([[start] + words for words in filled]).T
    says = np.array([words + [end] for words in filled]).T
    counts = np.array([[t < size[n] for n in size] for t in range(T + 1)])
    return reads, says, counts
