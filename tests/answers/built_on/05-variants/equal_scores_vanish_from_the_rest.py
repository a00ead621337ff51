# mistake: The second group of a deal is found as the scores whose value is not in the first group, so that scores that occur more than once are lost from it (and it may be empty).
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do with equal ones? In yours stands, with the ri
def p_value(a, b):
    pooled = list(a) + list(b)
    seen = abs(sum(a) / len(a) - sum(b) / len(b))
    far = total = 0
    for group in combinations(pooled, len(a)):
        rest = [score for score in pooled if score not in group]
        total += 1
        gap = abs(sum(group) / len(group) - sum(rest) / max(len(rest), 1))
        far += gap >= seen - 1e-9
    return far / total
