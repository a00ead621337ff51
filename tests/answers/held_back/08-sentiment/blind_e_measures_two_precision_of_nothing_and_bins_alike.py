# mistake: TWO: accuracy_and_f1 goes by precision and recall and divides by zero where no praise is said, or none is there, or none found (ZeroDivisionError); and expected_calibration_error averages over the bins that are not empty, each counting alike, not weighted by its sentences.
# read: right
# told: your expected_calibration_error gives each bin the same weight: a bin weighs as much as it holds.
def accuracy_and_f1(p, y):
    hits = found = said = there = 0
    for prob, label in zip(p, y):
        answer = 1 if prob >= 0.5 else 0
        hits += int(answer == label)
        said += answer
        there += int(label)
        found += answer * int(label)
    precision = found / said
    recall = found / there
    return hits / len(y), 2 * precision * recall / (precision + recall)


def expected_calibration_error(p, y, bins):
    boxes = {}
    for prob, label in zip(p, y):
        k = min(int(prob * bins), bins - 1)
        boxes.setdefault(k, []).append((prob, label))
    gaps = []
    for box in boxes.values():
        probs, labels = zip(*box)
        gaps.append(abs(sum(probs) / len(box) - sum(labels) / len(box)))
    return sum(gaps) / len(gaps)
