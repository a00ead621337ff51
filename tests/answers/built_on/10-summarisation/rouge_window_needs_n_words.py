# mistake: the windows are made with sliding_window_view without looking at the lengths; where summary or reference has fewer than n words it raises ValueError instead of returning zeros
# read: right
# told: In rouge_n. It stops: ValueError: window shape cannot be larger than input array shape (
def rouge_n(summary, reference, n):
    vocabulary = {word: k for k, word in enumerate(dict.fromkeys([*summary, *reference]))}
    windows = []
    for text in (summary, reference):
        ids = np.fromiter(map(vocabulary.get, text), dtype=np.int64, count=len(text))
        windows.append(np.lib.stride_tricks.sliding_window_view(ids, n))
    _, inverse = np.unique(np.concatenate(windows), axis=0, return_inverse=True)
    inverse = inverse.ravel()
    said, wanted = len(windows[0]), len(windows[1])
    size = inverse.max() + 1
    common = np.minimum(np.bincount(inverse[:said], minlength=size), np.bincount(inverse[said:], minlength=size)).sum()
    if common == 0:
        return 0.0, 0.0, 0.0
    return common / said, common / wanted, 2 * common / (said + wanted)
