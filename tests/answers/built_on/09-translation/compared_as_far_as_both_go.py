# mistake: Translation and reference are compared word by word only as far as the shorter of the two goes, so one that is too short or too long but right so far counts as right.
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that
def exact_match(found, wanted, end):
    right = []
    for said, reference in zip(found, wanted):
        words = []
        for word in said:
            if word == end:
                break
            words.append(word)
        right.append(all(one == other for one, other in zip(words, reference)))
    return sum(right) / len(right)
