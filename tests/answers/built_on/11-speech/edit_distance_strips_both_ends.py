# mistake: edit_distance strips off what both lists have in common at the beginning and at the end, and counts the longer of the two rests, as if nothing in the middle agreed out of place; right where the rests need a change at each place, too large where labels in them agree after a shift (1 2 3 against 2 3 4 gives 3, not 2)
# read: vague
def edit_distance(said, heard):
    if said and heard and said[0] == heard[0]:
        return edit_distance(said[1:], heard[1:])
    if said and heard and said[-1] == heard[-1]:
        return edit_distance(said[:-1], heard[:-1])
    return max(len(said), len(heard))
