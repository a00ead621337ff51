# mistake: the end is put into the last row for all targets instead of right behind each target's own last word; shows where targets differ in length.
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these
def decoder_batch(targets, start, end):
    """Lists of symbols -> inputs, outputs and counts, (T + 1, N) each."""
    T = max(len(target) for target in targets)
    padded = np.array([target + [0] * (T - len(target)) for target in targets]).T
    first = np.full((1, len(targets)), start)
    last = np.full((1, len(targets)), end)
    inputs = np.vstack([first, padded])
    outputs = np.vstack([padded, last])
    return inputs, outputs, outputs != 0
