-- Exercises are left out of figures, and are few among alerts.
CREATE INDEX alert_exercise ON alert (id) WHERE exercise;
