# mistake: all strings are joined to one, and the distance is asked once; errors at the borders of strings cancel (a label that one string lacks and the next has too much), so the rate may be too low
# read: right
# told: your word_error_rate joins all strings before it compares: each string stands for itself
def edit_distance(said, heard):
    heard = np.asarray(heard, dtype=int)
    slope = np.arange(len(heard) + 1)
    row = slope.copy()
    for i, label in enumerate(said, 1):
        new = np.append(i, np.minimum(row[:-1] + (heard != label), row[1:] + 1))
        row = np.minimum.accumulate(new - slope) + slope
    return int(row[-1])


def word_error_rate(said, heard, edit_distance):
    flat = [[label for string in strings for label in string] for strings in (said, heard)]
    return edit_distance(*flat) / len(flat[0])
