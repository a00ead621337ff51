# mistake: summary uses the quantile of Student's t for n - 1 degrees of freedom (12.7 for two scores, 2.57 for six, ...) instead of the factor two.
# read: right
# told: In summary. Of its parts, low and high are wrong, mean is right in these calls. In yours stands, wit
STUDENT = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 5: 2.571, 6: 2.447, 7: 2.365, 8: 2.306, 9: 2.262, 10: 2.228}


def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    s = (sum((x - mean) ** 2 for x in scores) / (n - 1)) ** 0.5
    width = STUDENT.get(n - 1, 1.96) * s / n**0.5
    return mean, mean - width, mean + width
