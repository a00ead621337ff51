# mistake: edit_distance compares position by position and adds the difference of the lengths: one deletion at the front counts every label behind it as a substitution. word_error_rate is right.
# read: right
# told: your edit_distance compares with what is heard at the same place: it is entry j that belongs to colu
from itertools import zip_longest


def edit_distance(said, heard):
    missing = object()
    return sum(a != b for a, b in zip_longest(said, heard, fillvalue=missing))


def word_error_rate(said, heard, edit_distance):
    wrong = total = 0
    for s, h in zip(said, heard):
        wrong += edit_distance(s, h)
        total += len(s)
    return wrong / total
