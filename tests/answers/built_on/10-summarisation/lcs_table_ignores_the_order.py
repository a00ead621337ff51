# mistake: lcs_table counts how many words a[:i] and b[:j] have in common in any order (each as often as both have it), as ROUGE-1 does, and not in the same order; an entry is right where all the words that a[:i] and b[:j] have in common stand in the same order in both, too large otherwise (a b against b a gives 2, not 1); shape and the zeros at the edges are right
# read: right
# told: your lcs_table counts the words in common, whatever their order.
def lcs_table(a, b):
    def common(i, j):
        left, n = list(b[:j]), 0
        for word in a[:i]:
            if word in left:
                left.remove(word)
                n += 1
        return n

    return np.array([[common(i, j) for j in range(len(b) + 1)] for i in range(len(a) + 1)])
