# mistake: the insertions along a row are a running minimum of the row itself, without the slope of 1 a step (minimum.accumulate of row - j, plus j), so insertions cost nothing in all rows but the first (behind at least one said label)
# read: right
# told: your edit_distance lets a label too many cost nothing: it costs 1.
def edit_distance(said, heard):
    heard = np.asarray(heard, dtype=int)
    row = np.arange(len(heard) + 1)
    for i, label in enumerate(said, 1):
        new = np.empty_like(row)
        new[0] = i
        np.minimum(row[:-1] + (heard != label), row[1:] + 1, out=new[1:])
        row = np.minimum.accumulate(new)
    return int(row[-1])


def word_error_rate(said, heard, edit_distance):
    return sum(map(edit_distance, said, heard)) / sum(map(len, said))
