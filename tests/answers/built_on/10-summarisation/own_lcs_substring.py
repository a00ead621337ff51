# mistake: longest common contiguous run: 0 where words differ
# told: your lcs_table begins again at 0 where two words differ, which finds a common substring: in a subseq
def lcs_table(a, b):
    t = np.zeros((len(a) + 1, len(b) + 1), int)
    for i, u in enumerate(a):
        for j, w in enumerate(b):
            t[i + 1, j + 1] = t[i, j] + 1 if u == w else 0
    return t
