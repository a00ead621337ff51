# mistake: one line is overwritten in place, so a match adds 1 to the entry on the left of the same row, not to the diagonal; shows where a word of a stands twice in b, or the word matched is in common already in this row
# read: right
# told: your lcs_table adds 1 to the entry to the left where two words are equal, so that a word
def lcs_table(a, b):
    line = [0] * (len(b) + 1)
    lines = [list(line)]
    for word in a:
        for j in range(1, len(b) + 1):
            if word == b[j - 1]:
                line[j] = line[j - 1] + 1
            else:
                line[j] = max(line[j], line[j - 1])
        lines.append(list(line))
    return np.array(lines)
