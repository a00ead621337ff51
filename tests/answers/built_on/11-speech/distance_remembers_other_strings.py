# mistake: the memory of the recursion is a default argument keyed by the two lengths, so it stays from call to call: a later call with other strings gets the numbers of an earlier one
# read: right
# told: your edit_distance remembers earlier calls: a list or a dictionary outside of it, or a
def edit_distance(said, heard, memory={}):
    key = (len(said), len(heard))
    if key not in memory:
        if not said or not heard:
            memory[key] = len(said) + len(heard)
        else:
            memory[key] = min(
                edit_distance(said[:-1], heard[:-1]) + (said[-1] != heard[-1]),
                edit_distance(said[:-1], heard) + 1,
                edit_distance(said, heard[:-1]) + 1,
            )
    return memory[key]


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(*pair) for pair in zip(said, heard))
    return errors / sum(len(each) for each in said)
