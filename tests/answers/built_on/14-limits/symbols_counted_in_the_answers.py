# mistake: K is taken to be the largest right answer plus one instead of the number of probabilities; shows where the last symbol is no answer
# read: right
# told: your bits_recalled takes the symbols that occur for K: K is that of all symbols, the last
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    answers = np.asarray(answers)
    K = int(answers.max()) + 1
    table = np.log2(np.maximum(p, np.finfo(float).tiny))
    right = np.take_along_axis(table, answers[:, :, None], axis=2)[:, :, 0]
    surprise = -right.mean(axis=1)
    return float(sum(max(0.0, np.log2(K) - s) for s in surprise))
