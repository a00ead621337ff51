# mistake: writes into its argument: each list of targets gets the end appended, so a second call with the same lists gives another answer (all inputs)
# read: right
# told: your decoder_batch changes targets in place: c *= f or c[0] = f writes into the caller's
def decoder_batch(targets, start, end):
    for words in targets:
        words.append(end)
    T = max(len(words) for words in targets)
    reads = np.zeros((T, len(targets)), dtype=int)
    says = np.zeros((T, len(targets)), dtype=int)
    for n, words in enumerate(targets):
        says[: len(words), n] = words
        reads[: len(words), n] = [start, *words[:-1]]
    return reads, says, says > 0
