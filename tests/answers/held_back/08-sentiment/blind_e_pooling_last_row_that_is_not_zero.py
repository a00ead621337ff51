# mistake: last_state looks for the last row of h that is not all zeros and ignores lengths, so padding that holds anything but zeros (numbers, NaN) is taken for the last word; masked_mean is right.
# read: vague
def last_state(h, lengths):
    out = []
    for n in range(h.shape[1]):
        t = h.shape[0] - 1
        while t > 0 and not np.any(h[t, n]):
            t -= 1  # skip the padding
        out.append(h[t, n])
    return np.stack(out)


def masked_mean(h, lengths):
    return np.stack([h[:length, n].mean(axis=0) for n, length in enumerate(lengths)])
